export { A as init } from './module/index.js';
