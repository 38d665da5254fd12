/**
 * Where in a page a text stands, for weighing what it says about the rest. `title` is the document's own title, `heading`
 * anything under h1 to h6, `lead` the opening paragraphs of the main text.
 */
export type PlaceInPage = 'title' | 'heading' | 'lead' | 'body';
