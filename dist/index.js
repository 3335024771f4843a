export { c as init } from './module/index.js';
