// What every page carries: htmx, the manners of the house, and the door to the islands.
import './floor.js';
import './htmx.js';
import './manners.js';
import './tables.js';
import { mountIslands } from './islands.js';

document.addEventListener('htmx:load', (event) => mountIslands(event.target));
mountIslands(document);

// Who signed out leaves no unfinished words behind at this computer.
if (/\/sign-in$/.test(location.pathname) && new URLSearchParams(location.search).has('out')) {
  Object.keys(localStorage).filter((name) => /^(camunda-form:|ziping\.)/.test(name)).forEach((name) => localStorage.removeItem(name));
  Object.keys(sessionStorage).filter((name) => name.startsWith('ziping.')).forEach((name) => sessionStorage.removeItem(name));
}
