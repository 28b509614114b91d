/** Fields by names that other programs and people give them, most likely first. Only those that a map knows are advised. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  abstract: ['summary'],
  address: ['venue', 'place', 'url', 'website'],
  author: ['authors', 'credit'],
  beneficiaries: ['partners'],
  categories: ['topics'],
  category: ['type', 'topics'],
  city: ['town'],
  commune: ['town'],
  date: ['start'],
  dates: ['start'],
  description: ['summary', 'alt'],
  excerpt: ['summary'],
  funding: ['grant'],
  heading: ['title'],
  id: ['formerIds'],
  image: ['file', 'cover', 'photos'],
  images: ['photos'],
  intro: ['summary'],
  keywords: ['topics'],
  language: ['lang', 'languages'],
  lat: ['latitude'],
  lead: ['coordinator'],
  leader: ['coordinator'],
  lng: ['longitude'],
  locale: ['lang'],
  location: ['place', 'venue', 'town'],
  lon: ['longitude'],
  long: ['longitude'],
  mail: ['email'],
  municipality: ['town'],
  name: ['title', 'name', 'partner'],
  organisation: ['partner', 'name'],
  organiser: ['host'],
  organizer: ['host'],
  outputs: ['results'],
  photo: ['cover', 'photos'],
  picture: ['file', 'cover', 'photos'],
  pictures: ['photos'],
  reference: ['agreement'],
  site: ['website', 'venue'],
  src: ['file'],
  tags: ['topics'],
  telephone: ['phone'],
  title: ['name', 'title'],
  thumbnail: ['cover', 'photos'],
  url: ['website', 'links'],
  village: ['town'],
  website: ['links', 'url'],
};

/** The field that goes by another name elsewhere, of those that are known: `date` is an event’s `start`. */
export function otherName(written: string, known: readonly string[]): string | undefined {
  const name = written.toLowerCase();
  return Object.hasOwn(otherNames, name)
    ? otherNames[name]!.find((field) => known.includes(field))
    : undefined;
}
