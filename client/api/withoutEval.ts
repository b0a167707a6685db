import { config } from 'zod'

/** The page's policy forbids eval: parsers that zod would compile are walked instead. Load before any schema. */
config({ jitless: true })
