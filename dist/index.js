export { C as init } from './module/index.js';
