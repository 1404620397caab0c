/**
 * Administrative places in time: what a code or a name meant on a day, what became of it, and whether two figures are about the same land. The provinces are carried; districts and communes are the host's to fill in.
 *
 * @packageDocumentation
 */
export { placeOn, placesOn, type PlaceFound, type PlaceQuery } from './place-on.js';
export type { PlaceDirectory, PlaceKey, PlaceLevel, PlaceVersion, Succession } from './place.js';
export { provinceDirectory } from './provinces.js';
export { sameLand, type Coverage, type SameLand } from './same-land.js';
export { successorsOf, type Succeeded } from './successors-of.js';
