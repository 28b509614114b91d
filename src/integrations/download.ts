import type { SourceCopy } from '#content/source-copy.ts';
import { type Download, downloadTime, FIRST_TIME } from '#publish/download.ts';
import { downloadFiles, downloadReadme } from '#site/download.ts';
import type { Site } from '#site/site.ts';
import program from '../../package.json' with { type: 'json' };

/** What the download of an archive is made of, beside its pages. */
export function downloadOf(site: Site, sources: readonly SourceCopy[]): Download {
  const { archive } = site.graph;
  const { id, data, asOf } = archive;
  const time = downloadTime(process.env['SOURCE_DATE_EPOCH'], asOf);
  const info: [string, string | undefined][] = [
    ['Source-Organization', data.owner.name],
    ['Contact-Email', data.owner.email],
    ['External-Description', data.description ?? data.tagline ?? data.name],
    ['External-Identifier', data.url ?? id],
    ['Bagging-Date', time?.date],
    ['Bag-Software-Agent', `Jumelage ${program.version}`],
  ];
  return {
    files: downloadFiles(id),
    folder: id,
    readme: downloadReadme(site),
    info: info.filter((line): line is [string, string] => line[1] !== undefined),
    sources,
    time: time ?? FIRST_TIME,
  };
}
