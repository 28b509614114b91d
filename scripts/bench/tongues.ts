/**
 * What the corpus's prose is made of: a language's commonest words, the words of the matter, and the syllables of which
 * all others are put together. The made words mean nothing; they have the letters, lengths and endings of the language.
 */
export const tongues: Readonly<Record<Lang, Tongue>> = {
  en: {
    common:
      'the of and to in a for with on was were is by at from as that which their it had they an be have not this between all each more after also during who or first other has two through about than into our some when been where many how while over only both before most no three under until such one would can',
    matter:
      'project town towns citizens people meeting partners network region workshop young schools local participants municipality exchange visit together culture event debate association report twinning Europe community women history public groups day evening work migration families volunteers music memory programme council environment common idea results guests experience dialogue future',
    starts: 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w wh',
    vowels: 'a a e e e i i o o u ai ea ee ou oo',
    ends: 'n r s t l m d ck nd nt st rm ss ng',
    endings: 's ed ing er ly tion ment ness al ive y able ous ity',
    see: 'See',
    aims: 'Aims',
  },
  fr: {
    common:
      'de la le et les des en du à un une dans pour qui par sur au que avec plus ont est leur aux ce se sont été cette ou entre il ses pas elle ces même après deux aussi où tous depuis leurs comme pendant sans mais lors chaque autres',
    matter:
      'projet ville villes citoyens rencontre partenaires réseau région atelier jeunes écoles participants commune échange visite ensemble culture débat association rapport jumelage Europe femmes histoire publique groupes journée travail migration familles bénévoles musique mémoire programme conseil environnement idée résultats',
    starts: 'b br c ch cl cr d f fl fr g gr j l m n p pl pr qu r s t tr v',
    vowels: 'a e é è i o u ou ai eu oi au',
    ends: 'n r s t l m c nt rt',
    endings: 'ment tion er ée ées ique ir ant ance eur euse age ité elle',
    see: 'Voir',
    aims: 'Objectifs',
  },
  ro: {
    common:
      'de și în la a cu pe din care pentru un o au este sunt prin mai al ale să nu fost între după lor sau ca această dintre toate către doi două fiecare când unde într până despre astfel',
    matter:
      'proiect oraș orașe cetățeni întâlnire parteneri rețea regiune atelier tineri școli participanți primărie schimb vizită împreună cultură dezbatere asociație raport înfrățire Europa femei istorie grupuri zi muncă migrație familii voluntari muzică memorie program consiliu mediu idee rezultate',
    starts: 'b br c ch d dr f g gr h j l m n p pl pr r s sc st ș t tr ț v z',
    vowels: 'a ă e i o u ea ia oa',
    ends: 'n r s t l m c nt',
    endings: 'ul ului ea ele ilor are ire at ată iune tor ește esc ită',
    see: 'Vezi',
    aims: 'Obiective',
  },
  de: {
    common:
      'der die und in den von zu das mit für auf ist im dem des eine ein an als auch sich es nach wurde bei aus wie über zum zur durch sie haben nicht werden oder einer waren unter zwischen alle',
    matter:
      'Projekt Stadt Städte Bürger Begegnung Partner Netzwerk Region Werkstatt Jugend Schulen Gemeinde Austausch Besuch gemeinsam Kultur Debatte Verein Bericht Partnerschaft Europa Frauen Geschichte Gruppen Tag Arbeit Familien Musik Erinnerung Programm Rat Umwelt Idee Ergebnisse',
    starts: 'b bl br d dr f fl fr g gl gr h k kl kr l m n p pf r s sch schl schw sp st t tr w z',
    vowels: 'a ä e i o ö u ü ei au eu ie',
    ends: 'n r s t l m ch nd nt rt ng ck st',
    endings: 'en er ung heit keit lich isch schaft e em es te bar',
    see: 'Siehe',
    aims: 'Ziele',
  },
  pt: {
    common:
      'de a o e do da em que para com os um no dos uma se na por mais as foi ao entre das como são pelo pela sua ou seus nos aos muito também cada durante',
    matter:
      'projeto vila cidade cidades cidadãos encontro parceiros rede região jovens escolas participantes município intercâmbio visita cultura debate associação relatório geminação Europa mulheres história grupos dia trabalho famílias música memória programa ambiente ideia resultados',
    starts: 'b br c ch d f fl g gr j l lh m n nh p pr qu r s t tr v',
    vowels: 'a e i o u ã ei ou ai',
    ends: 'r s l m n',
    endings: 'ção mente ado ada dade ar er ir oso ência ista ões',
    see: 'Ver',
    aims: 'Objetivos',
  },
  el: {
    common:
      'και το της η του την με στην για των από τα στο που οι τη ο σε τις τους στη είναι ένα μια ως ήταν μεταξύ κατά όλοι κάθε μετά',
    matter:
      'έργο πόλη πόλεις πολίτες συνάντηση εταίροι δίκτυο περιοχή εργαστήριο νέοι σχολεία δήμος ανταλλαγή επίσκεψη μαζί πολιτισμός συζήτηση σύλλογος έκθεση αδελφοποίηση Ευρώπη γυναίκες ιστορία ομάδες ημέρα εργασία οικογένειες μουσική μνήμη πρόγραμμα περιβάλλον αποτελέσματα',
    starts: 'β γ δ ζ θ κ κλ κρ λ μ ν π πρ ρ σ στ τ τρ φ χ ψ',
    vowels: 'α ε η ι ο υ ω ου αι ει',
    ends: 'ν ς λ ρ',
    endings: 'ος ου ων ες α ει ουν ση μα τητα ικός ική',
    see: 'Βλέπε',
    aims: 'Στόχοι',
  },
};

/** Languages that records of the corpus are written in. */
export type Lang = 'en' | 'fr' | 'ro' | 'de' | 'pt' | 'el';

export interface Tongue {
  /** Its commonest words, the commonest first. */
  readonly common: string;
  readonly matter: string;
  readonly starts: string;
  readonly vowels: string;
  readonly ends: string;
  readonly endings: string;
  /** What stands before a link. */
  readonly see: string;
  /** The heading that other records link to. */
  readonly aims: string;
}
