import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esb from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import z from 'zlib'; 
const br=s=>z.brotliCompressSync(Buffer.from(s)).length;
const b=await rollup({input:'src/script-tag.ts',external:id=>/desk|inline|diagnose|messages/.test(id),plugins:[nodeResolve(),esb({target:'es2022'})],onwarn(){}});
const {output}=await b.generate({format:'iife'});
const c=output[0].code;
const base={passes:4,unsafe_arrows:true,unsafe_methods:true,pure_getters:true};
const T={unsafe:true,hoist_funs:true,keep_fargs:false,inline:1,unsafe_undefined:true,unsafe_comps:true,conditionals:true};
const keys=['unsafe','hoist_funs','keep_fargs','inline','unsafe_comps','hoist_vars','reduce_funcs','join_vars','collapse_vars','sequences','dead_code','switches','typeofs','arrows'];
let best=[1e9];
for(let m=0;m<64;m++){const o={...base};if(m&1)o.unsafe=true;if(m&2)o.hoist_funs=true;if(m&4)o.keep_fargs=false;if(m&8)o.inline=1;if(m&16)o.collapse_vars=false;if(m&32)o.sequences=false;
const r=await minify(c,{ecma:2020,compress:o,mangle:true});const n=br(r.code);if(n<best[0]){best=[n,r.code.length,m];console.log(best)}}
const r=await minify(c,{ecma:2020,compress:{...base,unsafe:true},mangle:{properties:{regex:/^(holder|ask|tell|configure|forget|named|answer|decision|doubtful|stop|update|known|handle)$/}}});console.log('mang',br(r.code));
const r2=await minify(c,{ecma:2020,compress:{...base,unsafe:true},mangle:{properties:true}});console.log('mangall',br(r2.code));
