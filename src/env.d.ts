/** Whether pages are shown by the live site of `npm run dev`, which needs inline styles and scripts; false in builds. */
declare const LIVE_SITE: boolean;
