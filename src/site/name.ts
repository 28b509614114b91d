/** A name that readers may search for, and what it is in plain letters where those aren't its own without accents. */
export type Name = string | readonly [name: string, folded: string];

/** Where the script with the names of the archive is, and the name of the function that it calls. */
export const namesFile = 'scripts/names.js';
export const namesCall = 'jumelageNames';

/** The same of the script that finds the nearest of them. */
export const nearestFile = 'scripts/nearest.js';
export const nearestCall = 'jumelageNearest';
