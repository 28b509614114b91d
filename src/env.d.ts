/** Whether pages are shown by the live site of `npm run dev`, which needs inline styles and scripts; false in builds. */
declare const LIVE_SITE: boolean;

/** A module with all that it imports, as one classic script. */
declare module 'script:*' {
  const script: string;
  export default script;
}
