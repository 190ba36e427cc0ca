import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import { AtHeadquarters } from './at-headquarters.tsx';
import { AtPost } from './at-post.tsx';

type Where = 'post' | 'headquarters';

/** Who acts when someone cannot: at a post (art. 15), at headquarters (arts 13-14). */
export function ReplacementPage() {
  const translate = useTranslate();
  const [where, setWhere] = useState<Where>('post');
  return (
    <Page
      title={translate('replacement.title')}
      lead={translate('replacement.lead')}
      tools={<JudgedOn />}
    >
      <SegmentedControl
        aria-label={translate('replacement.where')}
        value={where}
        onChange={(value) => setWhere(value === 'post' ? 'post' : 'headquarters')}
        data={[
          { value: 'post', label: translate('replacement.where.post') },
          { value: 'headquarters', label: translate('replacement.where.headquarters') },
        ]}
      />
      {where === 'post' ? <AtPost /> : <AtHeadquarters />}
    </Page>
  );
}
