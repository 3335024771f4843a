export { b as init } from './module/index.js';
