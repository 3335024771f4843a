import { y as cookiePlaces, C as parseCookies, u as readCookies } from './index.js';

const cookieNames = () => parseCookies(readCookies()).map(({ name }) => name);
function eraseCookie(name, { writeCookie }, paths) {
  for (const place of cookiePlaces({ paths })) writeCookie(`${name}=${place};Max-Age=0`);
}

export { cookieNames as c, eraseCookie as e };
