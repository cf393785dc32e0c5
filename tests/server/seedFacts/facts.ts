/** The facts of the article the seeds began from: the exact fragment, and what the claim is about (one of these). */
export interface SeedFact {
  readonly id: string;
  readonly quotation: string;
  readonly about: readonly string[];
}

export const SEED_FACTS: readonly SeedFact[] = [
  { id: 'sf-01', quotation: 'date 2021-10', about: ['seed-2021-10'] },
  { id: 'sf-02', quotation: 'Chez Thalès', about: ['thales'] },
  { id: 'sf-03', quotation: 'majoritairement détenue par Thales', about: ['thales'] },
  { id: 'sf-04', quotation: 'juste après l’annonce de Thalès et Google', about: ['thales'] },
  {
    id: 'sf-05',
    quotation: 'les futurs services de « cloud souverain » reposeront sur les technologies Google',
    about: ['thales', 'google', 'al-thales-google'],
  },
  { id: 'sf-06', quotation: '« cloud souverain »', about: ['pol-label-cloud-de-confiance'] },
  { id: 'sf-07', quotation: 'Les deux géants', about: ['thales', 'google'] },
  {
    id: 'sf-08',
    quotation: 'ont officialisé le 6 octobre leur partenariat stratégique',
    about: ['al-thales-google'],
  },
  { id: 'sf-09', quotation: 'leur partenariat stratégique', about: ['al-thales-google'] },
  {
    id: 'sf-10',
    quotation: 'développer conjointement un cloud de confiance en France',
    about: ['al-thales-google'],
  },
  { id: 'sf-11', quotation: 'un cloud de confiance en France', about: ['al-thales-google'] },
  {
    id: 'sf-12',
    quotation: 'Leur offre sera développée au sein d’une nouvelle société dédiée',
    about: ['al-thales-google', 's3ns'],
  },
  { id: 'sf-13', quotation: 'dédiée et de droit français', about: ['s3ns'] },
  { id: 'sf-14', quotation: 'majoritairement détenue par Thales', about: ['s3ns', 'thales'] },
  { id: 'sf-15', quotation: 'une nouvelle société dédiée', about: ['s3ns'] },
  {
    id: 'sf-16',
    quotation: 'Les services cloud reposeront sur une infrastructure également dédiée',
    about: ['al-thales-google'],
  },
  {
    id: 'sf-17',
    quotation: 'seront proposés aux institutions publiques et entreprises françaises',
    about: ['al-thales-google'],
  },
  {
    id: 'sf-18',
    quotation: 'après l’obtention du label « Cloud de confiance »',
    about: ['al-thales-google', 'pol-label-cloud-de-confiance'],
  },
  { id: 'sf-19', quotation: 'label « Cloud de confiance »', about: ['pol-label-cloud-de-confiance'] },
  { id: 'sf-20', quotation: 'labellisés « cloud de confiance »', about: ['pol-label-cloud-de-confiance'] },
  {
    id: 'sf-21',
    quotation: 'Les deux partenaires prévoient de créer leur co-entreprise début 2022',
    about: ['ms-thales-google-jv-planned'],
  },
  { id: 'sf-22', quotation: 'leur co-entreprise', about: ['s3ns'] },
  {
    id: 'sf-23',
    quotation: 'lancer l’an prochain la construction de trois datacenters',
    about: ['ms-thales-google-datacentres-planned'],
  },
  { id: 'sf-24', quotation: 'trois datacenters', about: ['ms-thales-google-datacentres-planned'] },
  {
    id: 'sf-25',
    quotation: 'trois datacenters en région francilienne',
    about: ['ms-thales-google-datacentres-planned'],
  },
  {
    id: 'sf-26',
    quotation: 'Ils visent une commercialisation de leurs services à l’horizon 2023',
    about: ['ms-thales-google-commercial-planned'],
  },
  {
    id: 'sf-27',
    quotation: 'Ce nouvel accord résulte de la stratégie nationale pour le cloud',
    about: ['al-thales-google', 'pol-strategie-nationale-cloud'],
  },
  { id: 'sf-28', quotation: 'Ce nouvel accord', about: ['al-thales-google'] },
  {
    id: 'sf-29',
    quotation: 'adoptée par le gouvernement le 17 mai 2021',
    about: ['pol-strategie-nationale-cloud', 'gouvernement-francais'],
  },
  {
    id: 'sf-30',
    quotation: 'Les technologies des géants américains sont admises',
    about: ['pol-strategie-nationale-cloud'],
  },
  {
    id: 'sf-31',
    quotation:
      'à condition qu’elles soient hébergées et contrôlées par des acteurs labellisés « cloud de confiance »',
    about: ['pol-strategie-nationale-cloud', 'pol-label-cloud-de-confiance'],
  },
  {
    id: 'sf-32',
    quotation: 'Microsoft, Orange et Capgemini avaient été les premiers à s’engager dans cette voie',
    about: ['microsoft', 'orange', 'capgemini', 'al-bleu'],
  },
  {
    id: 'sf-33',
    quotation: 'en annonçant en mai la création de la société Bleu',
    about: ['bleu', 'al-bleu'],
  },
  { id: 'sf-34', quotation: 'Microsoft, Orange et Capgemini', about: ['bleu', 'microsoft'] },
  {
    id: 'sf-35',
    quotation: 'Dans un communiqué publié juste après l’annonce de Thalès et Google',
    about: ['st-lemaire-cedric-o-2021-10'],
  },
  {
    id: 'sf-36',
    quotation: 'Bruno Le Maire et Cédric O ont salué',
    about: ['bruno-le-maire', 'cedric-o', 'st-lemaire-cedric-o-2021-10'],
  },
  {
    id: 'sf-37',
    quotation: '« un nouveau partenariat majeur pour le cloud de confiance »',
    about: ['st-lemaire-cedric-o-2021-10'],
  },
  {
    id: 'sf-38',
    quotation: 'Le Cigref (Association des grandes entreprises et administrations publiques françaises)',
    about: ['cigref'],
  },
  { id: 'sf-39', quotation: 'a également pris position', about: ['cigref', 'st-cigref-2021-10'] },
  {
    id: 'sf-40',
    quotation: 'accueillir « favorablement et avec intérêt » l’annonce',
    about: ['st-cigref-2021-10'],
  },
  {
    id: 'sf-41',
    quotation: '« une réponse pertinente au besoin de confiance »',
    about: ['st-cigref-2021-10'],
  },
  {
    id: 'sf-42',
    quotation: 'A l’inverse la déception est grande',
    about: ['group-cloud-veritablement-souverain'],
  },
  {
    id: 'sf-43',
    quotation: 'les acteurs du numérique qui portent l’ambition d’un cloud véritablement souverain',
    about: ['group-cloud-veritablement-souverain'],
  },
  {
    id: 'sf-44',
    quotation:
      'Ils sont nombreux à craindre que de tels accords freinent voire empêchent la création d’une filière',
    about: ['st-group-souverain-2021-10'],
  },
  {
    id: 'sf-45',
    quotation: 'la création d’une filière indépendante et souveraine',
    about: ['st-group-souverain-2021-10'],
  },
  { id: 'sf-46', quotation: 'de tels accords', about: ['al-thales-google', 'al-bleu'] },
  { id: 'sf-47', quotation: 'La souveraineté est une valeur fondamentale.', about: ['st-chassan-2021-10'] },
  {
    id: 'sf-48',
    quotation: 'Pas une opportunité commerciale à saisir en fonction de la météo',
    about: ['st-chassan-2021-10'],
  },
  { id: 'sf-49', quotation: 'a critiqué David Chassan', about: ['david-chassan'] },
  {
    id: 'sf-50',
    quotation: 'David Chassan, directeur de la stratégie de 3DS Outscale',
    about: ['david-chassan', 'outscale'],
  },
  {
    id: 'sf-51',
    quotation: '3DS Outscale, la filiale cloud de Dassault Systèmes',
    about: ['outscale', 'dassault-systemes'],
  },
  {
    id: 'sf-52',
    quotation: 'dans les colonnes de nos confrères de L’Usine Nouvelle',
    about: ['usine-nouvelle', 'st-chassan-2021-10'],
  },
  { id: 'sf-53', quotation: 'nos confrères de L’Usine Nouvelle', about: ['channelnews', 'usine-nouvelle'] },
  { id: 'sf-54', quotation: 'les technologies Google', about: ['google'] },
  { id: 'sf-55', quotation: 'Les deux partenaires prévoient', about: ['thales', 'google'] },
];
