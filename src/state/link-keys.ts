// By which words can a link say something?

import type { FacetId } from '../core/query/facets.ts'
import type { OptionId } from './options.ts'

/** A word before a `=` in a link, or what a fault is about. */
export type LinkKey =
  /** The link is cut off or damaged: what could be read of it was. */
  | 'link'
  /** A part of the link that no state has, or none any more. */
  | 'key'
  /** It says two things of which only one can be. */
  | 'twice'
  /** It says nothing behind one of its keys. */
  | 'empty'
  /** Words stood behind it that are none of it. */
  | 'rest'
  /** The link was written by a later page. */
  | 'v'
  | 'report'
  | 'view'
  | 'lens'
  | 'select'
  | 'path'
  | 'focus'
  | 'fold'
  | 'shelf'
  | 'at'
  | 'beside'
  | 'share'
  | 'hide'
  | 'show'
  | 'sure'
  | 'rests'
  | FacetId
  | OptionId
  | 'columns'
  | 'rows'
  | 'list'
  | 'unit'
  | 'lang'
  | 'theme'
  | 'chrome'
  | 'present'
  | 'data'
  | 'room'
