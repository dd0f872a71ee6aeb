// What every page carries: htmx, the manners of the house, and the door to the islands.
import './floor.js';
import './htmx.js';
import './manners.js';
import './tables.js';
import { mountIslands } from './islands.js';

document.addEventListener('htmx:load', (event) => mountIslands(event.target));
mountIslands(document);
