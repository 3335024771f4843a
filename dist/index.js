export { f as init } from './module/index.js';
