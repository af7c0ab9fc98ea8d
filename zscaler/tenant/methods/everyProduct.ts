import { products } from '../../contract/products';

export const everyProduct = Object.values(products).map(({ id }) => id);
