export { n as init } from './module/index.js';
