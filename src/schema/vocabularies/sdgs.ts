/** The numbers of the United Nations' Sustainable Development Goals (A/RES/70/1). */
export const sdgs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

export type Sdg = (typeof sdgs)[number];
