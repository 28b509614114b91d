import type { APIRoute } from 'astro';
import { getSite } from '#integrations/site.ts';
import { robots } from '#site/robots.ts';

export const GET: APIRoute = () => new Response(robots(getSite()));
