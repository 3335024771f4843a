export { j as init } from './module/index.js';
