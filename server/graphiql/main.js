import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';

const place = document.getElementById('graphiql');
if (place) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql' });
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher,
      defaultTabs: EXAMPLES.map((query) => ({ query })),
      shouldPersistHeaders: false,
    }),
  );
}
