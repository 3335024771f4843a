import { suite } from './suite.js';

suite('webkit');
