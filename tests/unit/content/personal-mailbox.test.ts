import { expect, test } from 'vitest';
import { looksPersonal } from '#content/personal-mailbox.ts';

test.each([
  'maria.silva@cm-gondomar.pt',
  'm.silva@cm-gondomar.pt',
  'Maria.Silva@example.org',
  'maria_silva@example.org',
  'jean-pierre.dupont@bezons.fr',
  'anna.maria.kovacs@szekszard.hu',
  'maria.silva2@example.org',
  'łukasz.żak@example.org',
  'ion.popescu@gmail.com',
  'popescu1975@yahoo.com',
  'kovacsanna@freemail.hu',
  'silva@hotmail.co.uk',
  'k.novak@seznam.cz',
])('%s looks personal', (address) => {
  expect(looksPersonal(address)).toBe(true);
});

test.each([
  'europe@example.org',
  'info@example.org',
  'mayor@example.org',
  'archive@example.org',
  'access@example.org',
  'privacy@example.org',
  'town.hall@example.org',
  'international.relations@example.org',
  'relacoes.internacionais@cm-gondomar.pt',
  'geral@cm-gondomar.pt',
  'geral.gondomar@cm-gondomar.pt',
  'servizi.sociali@comune.example.it',
  'polgarmester@szekszard.hu',
  'primaria.godeni@yahoo.com',
  'info.helpinghand@gmail.com',
  'asociatia.iezer@gmail.com',
  'twinning.committee@outlook.com',
  'msilva@cm-gondomar.pt',
  'gondomar@example.org',
  'press.office@example.org',
  'sport-kultur@example.de',
])('%s does not', (address) => {
  expect(looksPersonal(address)).toBe(false);
});
