// A person's name, which opens their page.
import type { PersonView } from '../../src/messages/requests.ts';
import { openPage } from '../open-page.ts';
import { Button } from '../parts/button.tsx';

export const NameButton = ({ person: { who, name } }: { readonly person: PersonView }) => (
  <Button class="name" onClick={() => openPage({ who, name })}>
    <bdi>{name}</bdi>
  </Button>
);
