export { i as init } from './module/index.js';
