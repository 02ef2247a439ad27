// How does the network say its state in words? Its words are no part of the first load, and lie in a folder of their own.

export { describe } from './describing/describe.ts'
