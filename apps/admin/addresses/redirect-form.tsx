import { isApiError } from '@saola/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api } from '../api.ts';
import { describedBy, FieldFrame } from '../editor/fields/field-frame.tsx';
import { useTexts } from '../texts/language.tsx';
import { fieldOfRefusal, looksLikePath, looksLikeTarget } from './check-address.ts';

interface Told {
  field: 'path' | 'target' | null;
  text: string;
}

/** A former address and where it leads; what is checked stands below, and a refusal beside its field. */
export function RedirectForm({ siteId, origin }: { siteId: string; origin: string }) {
  const texts = useTexts();
  const say = texts.addresses.redirects;
  const client = useQueryClient();
  const [path, setPath] = useState('');
  const [target, setTarget] = useState('');
  const [permanent, setPermanent] = useState(true);
  const [told, setTold] = useState<Told | null>(null);
  const [kept, setKept] = useState('');
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setTold(null);
    setKept('');
  };
  const add = useMutation({
    mutationFn: () => api.addRedirect(siteId, { path: path.trim(), target: target.trim(), permanent }),
    onSuccess: async (answer) => {
      setKept(say.added(answer.path, answer.target));
      setPath('');
      setTarget('');
      await client.invalidateQueries({ queryKey: ['addresses'] });
    },
    onError: (error: Error) =>
      setTold({
        field: isApiError(error) ? fieldOfRefusal(error.code) : null,
        text: isApiError(error) && error.status === 0 ? texts.states.unreachable : error.message,
      }),
  });
  const paths = looksLikePath(path);
  const targets = looksLikeTarget(target);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setKept('');
    if (!paths) setTold({ field: 'path', text: say.pathWrong });
    else if (!targets) setTold({ field: 'target', text: say.targetWrong });
    else add.mutate();
  };
  const problemOf = (field: Told['field']) => (told?.field === field ? told.text : null);
  return (
    <form onSubmit={submit} noValidate>
      <div className="address-fields">
        <FieldFrame
          id="redirect-path"
          label={say.path}
          guide={say.pathHint(origin)}
          problem={problemOf('path')}
          required
        >
          <Input
            id="redirect-path"
            aria-describedby={describedBy('redirect-path', true, problemOf('path'))}
            {...(problemOf('path') ? { 'aria-invalid': true, status: 'error' } : {})}
            placeholder="/gioi-thieu-cu"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={1000}
            value={path}
            onChange={(event) => change(setPath)(event.target.value)}
          />
        </FieldFrame>
        <FieldFrame
          id="redirect-target"
          label={say.target}
          guide={say.targetHint}
          problem={problemOf('target')}
          required
        >
          <Input
            id="redirect-target"
            aria-describedby={describedBy('redirect-target', true, problemOf('target'))}
            {...(problemOf('target') ? { 'aria-invalid': true, status: 'error' } : {})}
            placeholder="/gioi-thieu"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={2000}
            value={target}
            onChange={(event) => change(setTarget)(event.target.value)}
          />
        </FieldFrame>
      </div>
      <FieldFrame id="redirect-kind" label={say.kind} group>
        <Radio.Group
          value={permanent}
          onChange={(event) => setPermanent(event.target.value as boolean)}
          options={[
            { value: true, label: say.permanentLong },
            { value: false, label: say.temporaryLong },
          ]}
        />
      </FieldFrame>
      <ul className="address-checks" aria-label={say.checks.title}>
        <Check state={path.trim() ? (paths ? 'ok' : 'bad') : 'open'} text={say.checks.path} />
        <Check state={target.trim() ? (targets ? 'ok' : 'bad') : 'open'} text={say.checks.target} />
        <Check state={told?.field ? 'bad' : kept ? 'ok' : 'open'} text={say.checks.server} />
      </ul>
      {told && !told.field ? (
        <p className="field-problem" role="alert">
          {told.text}
        </p>
      ) : null}
      <div className="address-submit">
        <Button
          type="primary"
          htmlType="submit"
          loading={add.isPending}
          disabled={!path.trim() || !target.trim()}
        >
          {say.add}
        </Button>
        <span role="status">{kept}</span>
      </div>
    </form>
  );
}

const icons = { ok: CircleCheck, bad: CircleAlert, open: CircleDashed };

function Check({ state, text }: { state: keyof typeof icons; text: string }) {
  const { states } = useTexts().addresses.redirects.checks;
  const Icon = icons[state];
  return (
    <li className={state}>
      <Icon size={16} role="img" aria-label={states[state]} />
      {text}
    </li>
  );
}
