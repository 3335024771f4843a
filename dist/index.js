export { d as init } from './module/index.js';
