import { describe, expect, test } from 'vitest';
import { looksLikeAttendanceList, saysNothingOfItself } from '#content/document-names.ts';

describe('a name that says nothing of its document', () => {
  test.each([
    'File1.pdf',
    'Document (3).pdf',
    'document.docx',
    'scan0001.pdf',
    'Scan_2021-05-03.pdf',
    'IMG_2034.pdf',
    'untitled.pdf',
    'Untitled 2 - Copy.odt',
    'DSC00012.pdf',
    'Sans titre.pdf',
    'Fără titlu.docx',
    'Sin título 1.docx',
    'Névtelen.docx',
    'Unbenannt.pdf',
    'plik1.pdf',
    'Súbor 2.pdf',
    'Dokument1.docx',
    'Документ (2).pdf',
    'WhatsApp Image 2022-04-26 at 10.11.12.pdf',
    'Microsoft Word - Document1.pdf',
    'Annexe 1.pdf',
    'v2 final.pdf',
  ])('%s', (name) => {
    expect(saysNothingOfItself(name)).toBe(true);
  });

  test.each([
    'final-report.pdf',
    'Agenda Gondomar 2021.pdf',
    'document-of-intent.pdf',
    'filed-complaint.pdf',
    '2016-1460.pdf',
    'action-plan.pdf',
    'Imagine Europe.pdf',
    'scandinavia.pdf',
    'New towns.pdf',
  ])('but not %s', (name) => {
    expect(saysNothingOfItself(name)).toBe(false);
  });
});

describe('a list of people', () => {
  test.each([
    'attendance-list.pdf',
    'Attendance sheet 06.09.2021.pdf',
    'list_of_participants.xlsx',
    'Participants list.pdf',
    'participant-list.csv',
    'AttendanceList.pdf',
    'Signature list.pdf',
    'sign-in sheet.pdf',
    'Liste de présence.pdf',
    'Liste des participants.pdf',
    'feuille d’émargement.pdf',
    'Feuille de présence - jour 1.pdf',
    'Listă de prezență.pdf',
    'lista participanților.pdf',
    'Tabel prezenta.pdf',
    'Lista de presenças.pdf',
    'folha-de-presencas.pdf',
    'Lista de asistencia.pdf',
    'listado de participantes.pdf',
    'Elenco partecipanti.pdf',
    'Foglio presenze.pdf',
    'Teilnehmerliste.pdf',
    'Teilnehmer*innenliste.pdf',
    'Anwesenheitsliste Tag 1.pdf',
    'Liste der Teilnehmenden.pdf',
    'Résztvevők listája.pdf',
    'Lista obecności.pdf',
    'lista uczestników.pdf',
    'Jelenléti ív.pdf',
    'resztvevok_listaja jelenleti.pdf',
    'Prezenční listina.pdf',
    'Zoznam účastníkov.pdf',
    'deelnemerslijst.pdf',
    'presentielijst.pdf',
    'deltagarlista.pdf',
    'Osallistujalista.pdf',
    'Seznam udeležencev.pdf',
    'Popis sudionika.pdf',
    'Списък на участниците.pdf',
    'Κατάλογος συμμετεχόντων.pdf',
    'Dalyvių sąrašas.pdf',
    'Dalībnieku saraksts.pdf',
  ])('%s', (name) => {
    expect(looksLikeAttendanceList(name)).toBe(true);
  });

  test.each([
    'participants-handbook.pdf',
    'List of towns.pdf',
    'presence-of-the-past.pdf',
    'The register of good practice.pdf',
    'guide for participants.pdf',
    'price list.pdf',
    'listening to participants.pdf',
    'Report on attendance.pdf',
  ])('but not %s', (name) => {
    expect(looksLikeAttendanceList(name)).toBe(false);
  });
});
