/** JSON in which no text can end the script element that it stands in. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
