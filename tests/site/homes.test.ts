import { describe, inject } from 'vitest';
import { startPlainChromium } from '../browser/plain-chromium.ts';
import { testHomes } from './homes.ts';

describe('one site in three homes, in Chromium,', () => testHomes(() => inject('real'), startPlainChromium));
