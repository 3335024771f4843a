export { q as init } from './module/index.js';
