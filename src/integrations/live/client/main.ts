/** Every page of the live site shows what is said of the content, and follows it. No build has any of this. */
import type { LiveReport } from '../report.ts';
import { makeOverlay } from './overlay.ts';
import './overlay.css';

const { show } = makeOverlay();
import.meta.hot?.on('jumelage:report', (report: LiveReport) => show(report));
import.meta.hot?.send('jumelage:ask');
