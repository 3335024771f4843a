export { I as init } from './module/index.js';
