/**
 * Administrative places in time: what a code or a name meant on a day, what became of it, and whether two figures are about the same land. The provinces are carried here; the last districts, the communes since 1/7/2025 and those before, with what became of them, are subpaths beneath this one. Whatever else is known is the host's to add.
 *
 * @packageDocumentation
 */
export { joinDirectories } from './join-directories.js';
export { placeOn, placesOn, type PlaceFound, type PlaceName, type PlaceQuery } from './place-on.js';
export type { PlaceDirectory, PlaceKey, PlaceLevel, PlaceVersion, Succession } from './place.js';
export { provinceDirectory } from './provinces.js';
export { sameLand, type Coverage, type SameLand } from './same-land.js';
export { successorsOf, type Succeeded } from './successors-of.js';
