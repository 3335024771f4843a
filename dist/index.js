export { J as init } from './module/index.js';
