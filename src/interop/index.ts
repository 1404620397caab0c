/**
 * Our data in other people's shapes.
 *
 * @packageDocumentation
 */
export { ladderDiagram, type DiagramNames } from './mermaid.js';
