export { u as init } from './module/index.js';
