import { isServed } from '../api/isServed.ts'

/** `noServer` can be asked for again; a `lost` part only comes with a new page. */
type Loaded<Part> = Part | 'noServer' | 'lost'

/**
 * A part of the page. A browser asks for a part only once and remembers a failure until the page is loaded anew, so
 * the server is asked first whether it is there.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Loaded<Part>> {
  if (!(await isServed())) return 'noServer'
  return load().catch((): 'lost' => 'lost')
}
