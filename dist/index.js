export { F as init } from './module/index.js';
