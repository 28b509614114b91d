import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const text = z.string().optional();
const texts = z.array(z.string()).default([]);
const money = z.object({ amount: z.number(), currency: z.string() }).optional();
const people = z
  .object({ total: z.number(), estimated: z.boolean().optional(), atLeast: z.boolean().optional() })
  .optional();
const link = z.object({ url: z.string(), label: text, status: text, archived: text, note: text });
const links = z.array(link).default([]);
const results = z
  .array(
    z.object({
      title: z.string(),
      type: text,
      date: text,
      languages: texts,
      authors: texts,
      url: text,
      archived: text,
      summary: text,
      isbn: text,
      doi: text,
      licence: text,
      kept: text,
    }),
  )
  .default([]);
const place = z.object({
  venue: text,
  town: text,
  region: text,
  country: text,
  start: text,
  end: text,
});

const projects = defineCollection({
  loader: glob({ base: './src/content/projects', pattern: '**/*.md' }),
  schema: z.object({
    title: z.string(),
    acronym: text,
    summary: text,
    programme: text,
    action: text,
    call: text,
    agreement: text,
    funder: text,
    start: z.string(),
    end: z.string(),
    status: text,
    grant: money,
    budget: money,
    partners: z
      .array(
        z.object({
          partner: reference('partners').optional(),
          name: text,
          town: text,
          region: text,
          country: text,
          role: z.string().default('beneficiary'),
          joined: text,
          left: text,
          represents: text,
          namedAs: text,
          note: text,
        }),
      )
      .default([]),
    countries: texts,
    topics: texts,
    sdgs: z.array(z.number()).default([]),
    people,
    method: text,
    targetGroups: texts,
    milestones: z.array(z.object({ date: text, title: z.string(), text })).default([]),
    continues: z.array(reference('projects')).default([]),
    network: text,
    awards: texts,
    languages: texts,
    results,
    links,
    sources: links,
  }),
});

const events = defineCollection({
  loader: glob({ base: './src/content/events', pattern: '**/*.md' }),
  schema: z.object({
    title: z.string(),
    summary: text,
    project: reference('projects').optional(),
    number: text,
    form: text,
    mode: text,
    status: text,
    start: text,
    end: text,
    places: z.array(place).default([]),
    host: reference('partners').optional(),
    partners: z.array(reference('partners')).default([]),
    absent: z.array(reference('partners')).default([]),
    people,
    parts: z.array(z.object({ part: z.string(), count: z.number() })).default([]),
    peopleNote: text,
    delegations: z
      .array(
        z.object({
          partner: reference('partners').optional(),
          town: text,
          country: text,
          label: text,
          count: z.number(),
          note: text,
        }),
      )
      .default([]),
    agenda: z.array(z.object({ date: text, time: text, title: z.string(), text })).default([]),
    results,
    links,
    sources: links,
  }),
});

const partners = defineCollection({
  loader: glob({ base: './src/content/partners', pattern: '**/*.md' }),
  schema: z.object({
    title: z.string(),
    summary: text,
    form: text,
    shortName: text,
    otherNames: texts,
    town: text,
    region: text,
    country: text,
    pic: text,
    website: link.optional(),
    contact: z.object({ email: text, phone: text }).optional(),
    wikidata: text,
    dissolved: text,
    twinnedWith: z
      .array(
        z.object({
          partner: reference('partners'),
          since: text,
          until: text,
          agreement: z.object({ text }).optional(),
        }),
      )
      .default([]),
    continues: z.array(reference('partners')).default([]),
    links,
    sources: links,
  }),
});

export const collections = { projects, events, partners };
