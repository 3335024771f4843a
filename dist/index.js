export { G as init } from './module/index.js';
