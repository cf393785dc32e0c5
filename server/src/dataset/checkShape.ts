import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './YamlFile.ts';

const SCHEMAS = fileURLToPath(new URL('../../../seeds/schema', import.meta.url));

const readSchema = (name: string) =>
  JSON.parse(readFileSync(path.join(SCHEMAS, `${name}.schema.json`), 'utf8')) as object;

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
ajv.addSchema(readSchema('common'));
const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validator = ajv.compile(readSchema(name));
  validators.set(name, validator);
  return validator;
}

/** What of a file is not shaped as its JSON Schema says. */
export function checkShape(name: string, yaml: YamlFile): Problem[] {
  const validate = validatorOf(name);
  if (validate(yaml.value)) return [];
  return (validate.errors ?? []).map((error) => problemOf(yaml, error));
}

const quoted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

function pathOf(root: unknown, pointer: string): Path {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}

function fieldsOf(error: ErrorObject): string[] {
  const schema = error.parentSchema as { properties?: Record<string, unknown> } | undefined;
  return Object.keys(schema?.properties ?? {});
}

function problemOf(yaml: YamlFile, error: ErrorObject): Problem {
  const path = pathOf(yaml.value, error.instancePath);
  const field = path.findLast((part) => typeof part === 'string') ?? 'the file';
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const fields = fieldsOf(error);
      const near = didYouMean(key, fields) || ` Known here: ${fields.join(', ')}.`;
      return yaml.problemAtKey(path, key, `unknown field "${key}".${near}`);
    }
    case 'required': {
      const key = String(params.missingProperty);
      const remedy = MISSING[key] ?? `add "${key}"`;
      return yaml.problem(path, `"${key}" is missing: ${remedy}.`);
    }
    case 'enum': {
      const allowed = params.allowedValues as unknown[];
      const value = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
      const near = didYouMean(value, allowed.map(String));
      return yaml.problem(path, `unknown ${field} "${value}"; one of ${allowed.join(', ')}.${near}`);
    }
    case 'minItems': {
      const remedy = MISSING[field];
      if (params.limit === 1 && remedy) return yaml.problem(path, `"${field}" is empty: ${remedy}.`);
      return yaml.problem(path, `"${field}" holds too little: at least ${String(params.limit)} wanted.`);
    }
    case 'minLength':
    case 'minProperties':
      return yaml.problem(path, `${field} is empty: give it a value, or leave the field out.`);
    case 'maximum':
    case 'minimum':
      return yaml.problem(
        path,
        `${field} ${String(error.data)} is ${error.keyword === 'maximum' ? 'above' : 'below'} ${String(params.limit)}; correct it.`,
      );
    case 'type':
      return yaml.problem(path, typeMessage(field, error));
    case 'pattern': {
      const description = (error.parentSchema as { description?: string } | undefined)?.description;
      return yaml.problem(
        path,
        `"${String(error.data)}" is no right ${field}. ${description ?? ''} (${String(params.pattern)})`,
      );
    }
    default:
      return yaml.problem(path, `${field} ${quoted([error.data])}: ${error.message ?? error.keyword}.`);
  }
}

/** What would be right, for the fields that are forgotten most. */
const MISSING: Readonly<Record<string, string>> = {
  sources: 'cite at least one source, such as sources: [seed-2021-10]',
  citations: 'cite at least one source, such as citations: [seed-2021-10]',
  id: 'give it an id of lower-case letters, digits and hyphens',
};

function typeMessage(field: string, error: ErrorObject): string {
  const { data } = error;
  if (data === null) return `${field} is empty: give it a value, or leave the field out.`;
  const wanted = [error.schema].flat() as string[];
  if (typeof data === 'number' && wanted.includes('string'))
    return `${field} ${data} is a number: write it in quotes, "${data}".`;
  const is = Array.isArray(data)
    ? 'a list'
    : typeof data === 'object'
      ? 'a map'
      : `the ${typeof data} ${quoted([data])}`;
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a map',
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return `${field} is ${is}; ${wanted.map((type) => names[type] ?? type).join(' or ')} is wanted.`;
}
