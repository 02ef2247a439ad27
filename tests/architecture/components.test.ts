// How much does a component have to be told? More than eight props, and it does more than one thing.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ESTree, parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

const MOST = 8

interface Component {
  readonly name: string
  readonly props: number
}

/** The components of a module: functions with a capital that take one thing, and how many parts that thing has. */
function componentsIn(code: string): Component[] {
  const found: Component[] = []
  const types = new Map<string, ESTree.TSInterfaceDeclaration | ESTree.TSType>()
  const count = (type: ESTree.TSType | undefined): number => {
    if (type?.type === 'TSTypeLiteral') return type.members.length
    if (type?.type === 'TSIntersectionType') return type.types.reduce((sum, one) => sum + count(one), 0)
    if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return 0
    return countNamed(type.typeName.name, type.typeArguments?.params ?? [])
  }
  const countNamed = (name: string, of: readonly ESTree.TSType[]): number => {
    if (name === 'Pick') return of[1]?.type === 'TSUnionType' ? of[1].types.length : 1
    const known = types.get(name)
    if (known?.type !== 'TSInterfaceDeclaration') return count(known)
    const inherited = known.extends.map(({ expression, typeArguments }) =>
      expression.type === 'Identifier' ? countNamed(expression.name, typeArguments?.params ?? []) : 0,
    )
    return known.body.body.length + inherited.reduce((sum, n) => sum + n, 0)
  }
  const weigh = (name: string | undefined, [props]: readonly ESTree.ParamPattern[]) => {
    if (!name || !/^\p{Lu}/u.test(name) || props === undefined || props.type === 'TSParameterProperty') return
    const named = props.type === 'ObjectPattern' ? props.properties.length : 0
    found.push({ name, props: Math.max(named, count(props.typeAnnotation?.typeAnnotation)) })
  }
  const visit = (node: unknown) => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    if (!isNode(node)) return
    if (node.type === 'TSInterfaceDeclaration') types.set(node.id.name, node)
    if (node.type === 'TSTypeAliasDeclaration') types.set(node.id.name, node.typeAnnotation)
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') weigh(node.id?.name, node.params)
    for (const part of Object.values(node)) visit(part)
  }
  const { body } = parseAst(code, { lang: 'tsx' })
  // Types first: they may stand below the components that take them.
  visit(body)
  found.length = 0
  visit(body)
  return found
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

const root = resolve('src')
const components = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.tsx'))
  .flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name)
    const file = path.slice(root.length + 1).replaceAll('\\', '/')
    return componentsIn(readFileSync(path, 'utf8')).map((one) => ({ ...one, name: `${file} ${one.name}` }))
  })

describe('a component', () => {
  it('takes no more than eight props', () => {
    expect(components.length).toBeGreaterThan(100)
    const burdened = components.filter(({ props }) => props > MOST)
    expect(burdened).toEqual([])
  })

  it.each([
    ['a type beside it', 'function A({ a }: { a: 1; b: 2; c: 3 }) {}', 3],
    ['an interface below it', 'function A(props: P) {}\ninterface P { a: 1; b: 2 }', 2],
    [
      'an interface that inherits',
      "interface Q { a: 1; b: 2 }\ninterface P extends Q, Pick<X, 'c' | 'd'> { e: 3 }\nfunction A(props: P) {}",
      5,
    ],
    ['what it names of a type from elsewhere', 'function A({ a, b }: P) {}', 2],
    ['a remembered one', 'const A = memo(function A(props: { a: 1 }) {})', 1],
  ])('is weighed by %s', (_, code, props) => {
    expect(componentsIn(code)).toEqual([{ name: 'A', props }])
  })
})
