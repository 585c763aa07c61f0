import { useEffect, useState } from 'preact/hooks';
import { smallerPhoto } from '../photo.ts';
import { Icon } from './icon.tsx';

export function PhotoField({
  photo,
  setPhoto,
}: {
  photo: Blob | null;
  setPhoto: (photo: Blob | null) => void;
}) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string | null>(null);

  useEffect(() => {
    if (!photo) return setShown(null);
    const url = URL.createObjectURL(photo);
    setShown(url);
    return () => URL.revokeObjectURL(url);
  }, [photo]);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setSaid('Đang thu nhỏ ảnh…');
    try {
      setPhoto(await smallerPhoto(file));
      setSaid('');
    } catch {
      setSaid('Không đọc được ảnh này. Bạn chọn ảnh khác (JPEG hoặc PNG).');
    }
  }

  return (
    <div class="pair photo">
      {shown ? (
        <div class="shown">
          <img src={shown} alt="Ảnh bạn vừa chọn" />
          <button type="button" class="button plain" onClick={() => setPhoto(null)}>
            <Icon name="trash" />
            Bỏ ảnh
          </button>
        </div>
      ) : (
        <label class="button plain wide">
          <Icon name="camera" />
          Chụp hoặc chọn ảnh
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      )}
      <p class="meta" role="status">
        {said || 'Ảnh được thu nhỏ ngay trên máy; vị trí chụp được gỡ bỏ.'}
      </p>
    </div>
  );
}
