export { K as init } from './module/index.js';
