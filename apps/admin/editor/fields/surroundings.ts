import { createContext, useContext } from 'react';
import type { FieldProblem } from './field.ts';

interface Surroundings {
  unitId: string;
  writable: boolean;
  /** Of what is written, which is not always that of the screen. */
  language: string;
  problems: FieldProblem[];
}

/** What every field of a form stands in. */
export const FieldSurroundings = createContext<Surroundings>({
  unitId: '',
  writable: false,
  language: 'vi',
  problems: [],
});

export const useSurroundings = () => useContext(FieldSurroundings);
