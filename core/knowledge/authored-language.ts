/** The language of what authors write in `data/`: claims in our own words, summaries, notes, descriptions. Not that of titles. */
export const AUTHORED_LANGUAGE = 'en';
